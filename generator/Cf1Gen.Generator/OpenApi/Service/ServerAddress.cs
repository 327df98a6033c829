using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Service;

/// <summary>The address of a server.</summary>
internal sealed class ServerAddress
{
    private ServerAddress(string template, string address)
    {
        Template = template.TrimEnd('/');
        Address = address.TrimEnd('/');
    }

    /// <summary>The address with the variables in it that programs can set.</summary>
    public string Template { get; }

    /// <summary>The address with the defaults of all variables.</summary>
    public string Address { get; }

    /// <summary>Whether it is a path on the host that the document itself is from.</summary>
    public bool IsPath => Address.Length == 0 || (Address[0] == '/' && !Address.StartsWith("//", StringComparison.Ordinal));

    public bool IsWeb =>
        Uri.TryCreate(Address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        && uri is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 } && Address.IndexOfAny(['{', '}']) < 0;

    /// <summary>The address of a server; null when there is none.</summary>
    /// <param name="server">The server.</param>
    /// <param name="offered">The variables that programs can set, with their defaults.</param>
    public static ServerAddress? Of(OpenApiServer? server, IReadOnlyDictionary<string, string> offered)
    {
        if (server is not { Url: { } template })
        {
            return null;
        }

        // Version 2 may name a host without a scheme; then it is that of where the document is from.
        template = template.StartsWith("//", StringComparison.Ordinal) ? "https:" + template : template;
        var address = template;
        foreach (var variable in Variables(server))
        {
            var hole = "{" + variable.Key + "}";
            address = address.Replace(hole, variable.Value);
            template = offered.TryGetValue(variable.Key, out var usual) && usual == variable.Value ? template : template.Replace(hole, variable.Value);
        }

        return new ServerAddress(template, address);
    }

    /// <summary>The variables of a server with their defaults; one that has none leaves its address unusable.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Variables(OpenApiServer? server) =>
        (server?.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        .Select(variable => new KeyValuePair<string, string>(variable.Key, variable.Value?.Default ?? variable.Value?.Enum?.FirstOrDefault() ?? ""))
        .Where(variable => variable.Value.Length > 0 || server!.Variables![variable.Key]?.Default is not null);
}
