window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "111",
    "userName": "ada_example",
    "displayName": "Ada"
  },
  "archiveInfo": {
    "sizeBytes": "12345",
    "generationDate": "2025-01-06T03:04:05.000Z",
    "isPartialArchive": false,
    "maxPartSizeBytes": "53687091200"
  },
  "readmeInfo": {
    "fileName": "data/README.txt"
  },
  "dataTypes": {
    "adImpressions": {
      "files": [
        {
          "fileName": "data/ad-impressions.js",
          "globalName": "YTD.ad_impressions.part0",
          "count": "2"
        }
      ]
    }
  }
}
