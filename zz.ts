import { fuzz } from './test/chaos/fuzz.ts'
const t=performance.now()
console.log(JSON.stringify(await fuzz(Number(process.argv[2]), Number(process.argv[3])), null, 1), (performance.now()-t)/1000)
