namespace Cf1Gen.Emulation.Domain;

/// <summary>The data of the account. The stores share one lock and return immutable items.</summary>
internal sealed class Account
{
    public Account(EmulatorOptions options)
    {
        var gate = new object();
        MaxPageSize = options.MaxPageSize;
        UserEmail = options.Email;
        RequestQuota = new Quota(options.RequestQuota, options.Clock, gate);
        RequirementQuota = new Quota(options.RequirementQuota, options.Clock, gate);
        Requests = new RequestStore(RequestQuota, options.Clock, gate);
        Messages = new MessageStore(Requests, RequestQuota, options.Clock, gate);
        Assets = new AssetStore(Requests, options.Clock, gate);
        Requirements = new RequirementStore(RequirementQuota, options.Clock, gate);
    }

    public int MaxPageSize { get; }

    public string UserEmail { get; }

    public Quota RequestQuota { get; }

    public Quota RequirementQuota { get; }

    public RequestStore Requests { get; }

    public MessageStore Messages { get; }

    public AssetStore Assets { get; }

    public RequirementStore Requirements { get; }
}
