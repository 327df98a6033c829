public partial class DependencyInjectionClient
{
    /// <summary>Initializes a new instance of the <see cref="DependencyInjectionClient"/> class for a container.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public DependencyInjectionClient(
        global::Microsoft.Extensions.Options.IOptions<DependencyInjectionClientOptions> configured,
        global::System.IServiceProvider services,
        DependencyInjectionClientOptions? options = null)
        : this(global::Cf1Gen.Runtime.ApiClientConstruction.Connect<DependencyInjectionClient, DependencyInjectionClientOptions>(
            configured, services, options))
    {
    }

    /// <summary>Initializes a new instance of the <see cref="DependencyInjectionClient"/> class for an HTTP client factory.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public DependencyInjectionClient(
        global::System.Net.Http.HttpClient httpClient,
        global::Microsoft.Extensions.Options.IOptions<DependencyInjectionClientOptions> configured,
        global::System.IServiceProvider services,
        DependencyInjectionClientOptions? options = null)
        : this(global::Cf1Gen.Runtime.ApiClientConstruction.Connect<DependencyInjectionClient, DependencyInjectionClientOptions>(
            configured, services, options, httpClient))
    {
    }
}
