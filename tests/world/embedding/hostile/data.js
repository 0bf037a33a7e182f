// A page that gives every object data of its own, which every loop and every description then meets.
Object.prototype.owner = 'Insidan'
Object.prototype.options = { get: 'all' }
Array.prototype.first = 0
