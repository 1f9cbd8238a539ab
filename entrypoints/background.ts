import { defineBackground } from 'wxt/utils/define-background';
import { startBroker } from '../lib/browser/broker';

export default defineBackground(() => startBroker());
