using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Service;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>The root client's own part: its options and the service behind it.</summary>
internal sealed record RootModel
{
    /// <summary>The options class, <c>CloudforceOneClientOptions</c>.</summary>
    public required string OptionsName { get; init; }

    /// <summary>The service's name in messages, <c>CloudforceOne</c>.</summary>
    public required string ServiceName { get; init; }

    /// <summary>Where the service is, with its variables in braces; null when the document does not say it absolutely.</summary>
    public required string? BaseAddress { get; init; }

    /// <summary>The other servers that the document names.</summary>
    public EquatableArray<ServerChoiceModel> OtherServers { get; init; }

    /// <summary>What programs may set of the addresses of servers.</summary>
    public EquatableArray<ServerVariableModel> Variables { get; init; }

    /// <summary>The start of the environment variables' names, <c>CLOUDFLARE</c>.</summary>
    public required string EnvironmentPrefix { get; init; }

    /// <summary>Whether the document asks for a credential.</summary>
    public required bool Authenticates { get; init; }

    /// <summary>The credentials that are taken from the environment, the preferred one first.</summary>
    public EquatableArray<EnvironmentCredentialModel> EnvironmentCredentials { get; init; }

    /// <summary>The alternatives of security schemes that operations take when they say nothing else.</summary>
    public EquatableArray<string> Alternatives { get; init; }

    /// <summary>The security schemes that a credential can carry.</summary>
    public EquatableArray<SecuritySchemeModel> Schemes { get; init; }

    public required EquatableArray<SettingModel> Settings { get; init; }
}
