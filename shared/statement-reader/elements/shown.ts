/** Data of somebody that all may see: `this`, in the next sentence, is what one may have changed or removed. */
export const SHOWN_EN: readonly string[] = [
  'your|their|his|her …12 displayed|shown|published|listed|visible|appear|appears|posted|public|streamed',
  'show|shows|publish|publishes|display|displays|list|lists|post|posts …4 your|their|his|her|members …3 {data}|name|names|photo*|picture*|image*|entry|listing|testimonial*|recording*|comment*',
];
