"use strict";
window.SwaggerUIBundle({
  url: "/openapi",
  dom_id: "#reference",
  deepLinking: false,
  validatorUrl: null,
  supportedSubmitMethods: ["get", "post"],
});
