/** Whether the last of the figures is what the others make it, as in personal numbers. */
export const hasCheckDigit = (figures: string): boolean => {
  const sum = [...figures].reduce((total, figure, at) => {
    const product = Number(figure) * (at % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return sum % 10 === 0
}
