using Cf1Gen.Runtime;

namespace Cf1Gen.Load.Client;

/// <summary>Options as the generator writes them.</summary>
public sealed class LoadClientOptions : ApiClientOptions
{
    /// <summary>Options with the defaults.</summary>
    public LoadClientOptions()
        : base(new ApiService { Name = "Load", Authenticates = true })
    {
    }
}
