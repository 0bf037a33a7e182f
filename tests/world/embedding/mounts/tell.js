/** Shows in the page that the application has taken what somebody wrote in its plan. */
export const tell = (plan) => {
  document.querySelector('#heard').textContent =
    `Sidan har tagit emot ändringen. Barnets namn: ${plan.child.name}`
}
