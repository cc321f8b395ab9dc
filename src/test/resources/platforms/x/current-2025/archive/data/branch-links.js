window.YTD.branch_links.part0 = [
  {
    "branchLink": {
      "timestamp": "2025-01-01T08:00:00.000Z",
      "landingPage": "https://twitter.com/acme_bicycles",
      "externalReferrerUrl": "https://example.org/search",
      "channel": "web"
    }
  }
]
