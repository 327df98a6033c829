namespace Cf1Gen.Emulation.Domain;

/// <summary>Everything the one account has. The parts share a lock; what they hand out never changes.</summary>
internal sealed class Account
{
    public Account(EmulatorOptions options)
    {
        var gate = new object();
        MaxPageSize = options.MaxPageSize;
        UserEmail = options.Email;
        RequestQuota = new Quota(options.RequestQuota, options.Clock, gate);
        RequirementQuota = new Quota(options.RequirementQuota, options.Clock, gate);
        Requests = new RequestBook(RequestQuota, options.Clock, gate);
        Messages = new MessageBook(Requests, RequestQuota, options.Clock, gate);
        Assets = new AssetBook(Requests, options.Clock, gate);
        Requirements = new RequirementBook(RequirementQuota, options.Clock, gate);
    }

    public int MaxPageSize { get; }

    public string UserEmail { get; }

    public Quota RequestQuota { get; }

    public Quota RequirementQuota { get; }

    public RequestBook Requests { get; }

    public MessageBook Messages { get; }

    public AssetBook Assets { get; }

    public RequirementBook Requirements { get; }
}
