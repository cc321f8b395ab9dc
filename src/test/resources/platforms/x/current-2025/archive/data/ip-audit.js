window.YTD.ip_audit.part0 = [
  {
    "ipAudit": {
      "accountId": "111",
      "createdAt": "2025-01-01T10:00:00.000Z",
      "loginIp": "192.0.2.7"
    }
  }
]
