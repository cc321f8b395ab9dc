window.YTD.moment.part0 = [
  {
    "moment": {
      "momentId": "1",
      "title": "A day in the Alps"
    }
  }
]
