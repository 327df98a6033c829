using System.Reflection;

namespace Cf1Gen.Conformance.Clients;

/// <summary>A client that is connected to a server in memory.</summary>
internal sealed class ClientInstance : IDisposable
{
    /// <summary>The path of the base address.</summary>
    public const string BasePath = "/base";

    /// <summary>The value of all settings of the client.</summary>
    public const string Setting = "setting";

    private readonly Dictionary<Type, object> _clients = [];
    private readonly HttpClient _http;

    /// <summary>Initializes a new instance of the <see cref="ClientInstance"/> class.</summary>
    /// <param name="type">The type of the client.</param>
    /// <param name="settings">The names of the settings that are a part of paths.</param>
    public ClientInstance(Type type, IEnumerable<string> settings)
    {
        _http = new HttpClient(Server);
        var options = (ApiClientOptions)Activator.CreateInstance(
            type.GetConstructors().Select(constructor => constructor.GetParameters())
                .Single(parameters => parameters.Length == 1)[0].ParameterType)!;
        foreach (var setting in settings)
        {
            options.GetType().GetProperty(setting)!.SetValue(options, Setting);
        }

        options.HttpClient = _http;
        options.BaseAddress = new Uri("https://conformance.example" + BasePath);
        options.Credential = ApiCredential.BearerToken("token");
        options.MaxRetries = 0;
        options.SchemaMismatchDetected += (_, args) => Mismatches.Add(args.Mismatch.ToString());
        Add(Activator.CreateInstance(type, options)!);
    }

    /// <summary>Gets the server.</summary>
    public InMemoryServer Server { get; } = new();

    /// <summary>Gets the schema mismatches that the client has reported.</summary>
    public List<string> Mismatches { get; } = [];

    /// <summary>Calls a method.</summary>
    /// <returns>What the method returns, which can be a task.</returns>
    public object? Call(ClientMethod method, object?[] arguments) =>
        method.Method.Invoke(_clients[method.Method.DeclaringType!], BindingFlags.DoNotWrapExceptions, null, arguments, null);

    public void Dispose()
    {
        _http.Dispose();
        Server.Dispose();
    }

    private void Add(object client)
    {
        if (!_clients.TryAdd(client.GetType(), client))
        {
            return;
        }

        foreach (var property in client.GetType().GetProperties().Where(property => property.PropertyType.IsSubclassOf(typeof(ApiClient))))
        {
            if (property.GetValue(client) is { } child)
            {
                Add(child);
            }
        }
    }
}
