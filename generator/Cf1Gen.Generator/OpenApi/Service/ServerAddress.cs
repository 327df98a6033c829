using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Service;

/// <summary>The address of a server of the document.</summary>
internal sealed class ServerAddress
{
    private ServerAddress(string template, string address)
    {
        Template = template.TrimEnd('/');
        Address = address.TrimEnd('/');
    }

    /// <summary>Gets the address with the names of the variables that programs can set.</summary>
    public string Template { get; }

    /// <summary>Gets the address with the default values of all variables.</summary>
    public string Address { get; }

    /// <summary>Gets a value indicating whether the address is a path on the host from which the document was loaded.</summary>
    public bool IsRelative => Address.Length == 0 || (Address[0] == '/' && !Address.StartsWith("//", StringComparison.Ordinal));

    /// <summary>Gets a value indicating whether the address is a valid absolute HTTP or HTTPS address.</summary>
    public bool IsAbsolute =>
        Uri.TryCreate(Address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        && uri is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 } && Address.IndexOfAny(['{', '}']) < 0;

    /// <summary>Creates the address of a server; returns <c>null</c> without a server.</summary>
    /// <param name="server">The server.</param>
    /// <param name="offered">The variables that programs can set, with their default values.</param>
    public static ServerAddress? Create(OpenApiServer? server, IReadOnlyDictionary<string, string> offered)
    {
        if (server is not { Url: { } template })
        {
            return null;
        }

        // Swagger 2.0 allows a host without a scheme, which means the scheme of the document's own address.
        template = template.StartsWith("//", StringComparison.Ordinal) ? "https:" + template : template;
        var address = template;
        foreach (var variable in Variables(server))
        {
            var expression = "{" + variable.Key + "}";
            address = address.Replace(expression, variable.Value);
            template = offered.TryGetValue(variable.Key, out var value) && value == variable.Value
                ? template
                : template.Replace(expression, variable.Value);
        }

        return new ServerAddress(template, address);
    }

    /// <summary>
    /// Gets the variables of a server with their default values. A variable without one is left out, and the address is not usable.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, string>> Variables(OpenApiServer? server) =>
        (server?.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        .Select(variable => new KeyValuePair<string, string>(
            variable.Key,
            variable.Value?.Default ?? variable.Value?.Enum?.FirstOrDefault() ?? ""))
        .Where(variable => variable.Value.Length > 0 || server!.Variables![variable.Key]?.Default is not null);
}
