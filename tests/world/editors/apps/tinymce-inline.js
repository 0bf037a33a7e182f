import tinymce from 'tinymce'
import 'tinymce/models/dom'
import 'tinymce/themes/silver'
import 'tinymce/icons/default'
import 'tinymce/plugins/lists'
import 'tinymce/plugins/table'

const [editor] = await tinymce.init({
  selector: '#app',
  inline: true,
  license_key: 'gpl',
  skin: false,
  plugins: 'lists table',
  entity_encoding: 'raw',
})
window.saved = () => editor.getContent()
