window.YTD.lists_member.part0 = [
  {
    "userListInfo": {
      "url": "https://twitter.com/bo_sample/lists/cyclists"
    }
  }
]
