import router from '@sitevision/api/common/router'
import appData from '@sitevision/api/server/appData'

router.get('/', (_request, response) => {
  response.agnosticRender('', { region: appData.get('region') })
})
