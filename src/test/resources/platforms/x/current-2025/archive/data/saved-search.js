window.YTD.saved_search.part0 = [
  {
    "savedSearch": {
      "savedSearchId": "5",
      "query": "gravel race"
    }
  }
]
