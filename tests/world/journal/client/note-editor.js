import { SWEDISH } from './swedish.js'

/** Opens the editor in place of a textarea, the way the journal has set it up. */
export async function openEditor(selector) {
  tinymce.addI18n('sv_SE', SWEDISH)
  const [editor] = await tinymce.init({
    selector,
    license_key: 'gpl',
    language: 'sv_SE',
    height: 440,
    menubar: false,
    branding: false,
    promotion: false,
    elementpath: false,
    plugins: 'lists table wordcount searchreplace',
    toolbar: 'undo redo | blocks | bold italic | bullist numlist | table | searchreplace',
    block_formats: 'Brödtext=p; Rubrik 1=h2; Rubrik 2=h3; Rubrik 3=h4',
    iframe_aria_text: 'Anteckning',
    content_css: ['/tinymce/skins/content/default/content.min.css', '/styles/note-text.css'],
    // A journal keeps the text as written: no smart addresses, no entities for å, ä and ö.
    entity_encoding: 'raw',
    convert_urls: false,
  })
  return editor
}
