// Prints whether confidence tells the truth of news at random, of quotes and of events: npx tsx test/gold/print-confidence.ts
import { confidenceReport } from './confidence-report.ts'

console.log(confidenceReport())
