using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Service;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>The part of a model that only the root client has: its options and the service.</summary>
internal sealed record RootModel
{
    /// <summary>Gets the name of the options class, <c>CloudforceOneClientOptions</c>.</summary>
    public required string OptionsName { get; init; }

    /// <summary>Gets the name of the service in messages, <c>CloudforceOne</c>.</summary>
    public required string ServiceName { get; init; }

    /// <summary>
    /// Gets the address of the service, with variables in braces; <see langword="null"/> when the document has no absolute address.
    /// </summary>
    public required string? BaseAddress { get; init; }

    /// <summary>Gets the other servers of the document.</summary>
    public EquatableArray<ServerChoiceModel> OtherServers { get; init; }

    /// <summary>Gets the variables of server addresses that programs can set.</summary>
    public EquatableArray<ServerVariableModel> Variables { get; init; }

    /// <summary>Gets the prefix of the names of environment variables, <c>CLOUDFLARE</c>.</summary>
    public required string EnvironmentPrefix { get; init; }

    /// <summary>Gets a value indicating whether the document requires a credential.</summary>
    public required bool Authenticates { get; init; }

    /// <summary>Gets the credentials that are read from the environment, the preferred one first.</summary>
    public EquatableArray<EnvironmentCredentialModel> EnvironmentCredentials { get; init; }

    /// <summary>Gets the alternatives of security schemes for operations that specify none.</summary>
    public EquatableArray<string> Alternatives { get; init; }

    /// <summary>Gets the security schemes that the runtime has a credential for.</summary>
    public EquatableArray<SecuritySchemeModel> Schemes { get; init; }

    /// <summary>
    /// Gets the name of the class that registers the client in a service collection; <see langword="null"/> if the project does not use
    /// dependency injection.
    /// </summary>
    public string? RegistrationName { get; init; }

    public required EquatableArray<SettingModel> Settings { get; init; }
}
