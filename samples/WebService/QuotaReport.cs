using Cf1Gen.CloudforceOne;

namespace WebService;

/// <summary>A quota and the time when it was read.</summary>
internal sealed record QuotaReport(RequestQuota Quota, DateTimeOffset ReadAt);
