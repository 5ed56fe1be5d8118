// The explorer: opens the release that stands one folder up, and shows it.
import { render } from 'preact'
import { App } from './app.tsx'
import './styles/main.css'

const root = document.getElementById('app')
if (root) render(<App base="../" />, root)
