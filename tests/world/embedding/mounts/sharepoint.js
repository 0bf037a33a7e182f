import SipWebPart from '../../../../entrypoints/widget/package/examples/sharepoint.ts'

const part = new SipWebPart()
Object.assign(part, {
  domElement: document.querySelector('#app'),
  properties: { region: 'gavleborg' },
})
part.render()
