using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Service;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits the root client, which provides all other clients, and its options.</summary>
internal static class RootClientEmitter
{
    // The description of the service is an object in a call of the base constructor.
    private const int Width = ArgumentList.Width - 8;

    public static Code Emit(ClientModel client, RootModel root, string accessibility) => Code.Format($$"""
        {{DocComment.Summary(client.Summary, $"The client of {DocComment.InlineCode(root.ServiceName)}.")}}
        /// <remarks>
        /// Create one instance for the lifetime of the application. It is thread-safe, shares its connections with its subclients, and does
        /// not need to be disposed.
        /// </remarks>
        [{{SourceFile.GeneratedCode}}]
        {{accessibility}} partial class {{client.Name}} : ApiClient, IApiClient<{{client.Name}}, {{root.OptionsName}}>
        {
            /// <summary>Initializes a new instance of the <see cref="{{client.Name}}"/> class.</summary>
            {{DocComment.Param("options", null, OptionsParameter(root))}}
            public {{client.Name}}({{root.OptionsName}}? options = null)
                : this(new ApiConnection(options ?? new()))
            {
            }

            /// <summary>Initializes a new instance of the <see cref="{{client.Name}}"/> class for mocking: it has no connection.</summary>
            protected {{client.Name}}() { }

            /// <summary>Initializes a new instance of the <see cref="{{client.Name}}"/> class that shares a connection.</summary>
            /// <param name="connection">The connection.</param>
            protected {{client.Name}}(ApiConnection connection)
                : base(connection)
            {
                {{ClientEmitter.SubClients(client)}}
            }

            /// <summary>Gets the JSON metadata of the generated types, for <c>JsonSerializerOptions.TypeInfoResolverChain</c>.</summary>
            public static IJsonTypeInfoResolver JsonTypes => ApiJson.TypeInfoResolver;

            {{Code.Paragraphs(root.Settings.Select(setting => Sibling(client, setting)))}}

            {{ClientEmitter.Members(client)}}

            static {{client.Name}} IApiClient<{{client.Name}}, {{root.OptionsName}}>.Create(ApiConnection connection) => new(connection);
        }

        /// <summary>Options for creating a <see cref="{{client.Name}}"/>.</summary>
        {{Remarks(root)}}
        [{{SourceFile.GeneratedCode}}]
        {{accessibility}} partial class {{root.OptionsName}} : ApiClientOptions
        {
            {{OptionsConstructorSummary(root)}}
            public {{root.OptionsName}}()
                : base(new ApiService
                {
                    Name = {{Literal.String(root.ServiceName)}},
                    BaseAddress = {{Literal.String(root.BaseAddress)}},
                    EnvironmentPrefix = {{Literal.String(root.EnvironmentPrefix)}},
                    {{Variables(root)}}
                    {{Settings(root)}}
                    Authenticates = {{Literal.Boolean(root.Authenticates)}},
                    {{EnvironmentCredentials(root)}}
                    {{Alternatives(root)}}
                    {{SchemeCredentials(root)}}
                })
            {
            }

            {{Code.Paragraphs(root.Settings.Select(Option).Concat(root.Variables.Select(Variable)))}}
        }
        """);

    private static string OptionsParameter(RootModel root) =>
        "The options, which are copied; <see langword=\"null\"/> to use the environment variables " + Environment(root) + ".";

    private static string OptionsConstructorSummary(RootModel root) =>
        $"/// <summary>Initializes a new instance of the <see cref=\"{root.OptionsName}\"/> class with the "
        + "defaults of the document.</summary>";

    private static string Alternatives(RootModel root) =>
        root.Alternatives.Count == 0 ? "" : $"Schemes = [{string.Join(", ", root.Alternatives.Select(Literal.String))}],";

    private static string Variables(RootModel root)
    {
        var entries = root.Variables.Select(variable => $"[{Literal.String(variable.WireName)}] = {Literal.String(variable.Default)}");
        return root.Variables.Count == 0
            ? ""
            : $"Variables = new Dictionary<string, string> {{ {string.Join(", ", entries)} }},";
    }

    /// <summary>Returns the properties that set path parameters and server variables.</summary>
    private static Code Settings(RootModel root) => List(
        "Settings",
        root.Settings.Select(setting => (setting.Name, setting.WireName))
            .Concat(root.Variables.Select(variable => (variable.Name, variable.WireName)))
            .Select(setting => new Code([$"({Literal.String(setting.Name)}, {Literal.String(setting.WireName)})"])));

    private static Code SchemeCredentials(RootModel root) => List(
        "SchemeCredentials",
        root.Schemes.SelectMany(scheme => scheme.Credentials.Select(
            credential => Credential($"({Literal.String(scheme.Name)}, ", credential, ")"))));

    private static Code List(string property, IEnumerable<Code> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? Code.Empty : Brackets(property, list);
    }

    private static Code Brackets(string property, IReadOnlyList<Code> items) =>
        ArgumentList.Brackets(property + " = ", items, ",", Width);

    private static Code Credential(string before, EnvironmentCredentialModel credential, string after)
    {
        var member = $"{before}EnvironmentCredential.{credential.Kind}";
        List<string?> arguments = credential.Kind switch
        {
            CredentialKind.ClientCredentials => [credential.TokenUrl, .. credential.Scopes],
            CredentialKind.Header or CredentialKind.Query or CredentialKind.Cookie => [credential.Key],
            _ => [],
        };
        return arguments.Count == 0
            ? new Code([member + after])
            : ArgumentList.Wrap(member, arguments.ConvertAll(Literal.String), after, Width - 5);
    }

    /// <summary>Returns the credentials that the client reads from the environment. A bearer token is the default of the runtime.</summary>
    private static Code EnvironmentCredentials(RootModel root) =>
        !root.Authenticates || root.EnvironmentCredentials is [{ Kind: CredentialKind.BearerToken }]
            ? Code.Empty
            : Brackets("EnvironmentCredentials", [.. root.EnvironmentCredentials.Select(credential => Credential("", credential, ""))]);

    private static Code Remarks(RootModel root)
    {
        var schemes = root.Schemes.Count == 0
            ? []
            : new[] { $"The document's security schemes: {string.Join(", ", root.Schemes.Select(Scheme))}." };
        var servers = root.OtherServers.Count == 0
            ? []
            : new[] { $"Other servers for <c>BaseAddress</c>: {string.Join(", ", root.OtherServers.Select(Server))}." };
        return schemes.Length + servers.Length == 0 ? Code.Empty : DocComment.Remarks(string.Join(" ", schemes.Concat(servers)), null);
    }

    private static string Server(ServerChoiceModel server)
    {
        var address = DocComment.InlineCode(server.Address);
        return string.IsNullOrWhiteSpace(server.Summary)
            ? address
            : $"{address} ({DocComment.Line(server.Summary!.Trim().TrimEnd('.'))})";
    }

    private static string Scheme(SecuritySchemeModel scheme) =>
        $"{DocComment.InlineCode(scheme.Name)} is {string.Join(" or ", scheme.Credentials.Select(Describe))}";

    private static string Describe(EnvironmentCredentialModel credential) =>
        $"<c>ApiCredential.{credential.Kind}</c>"
        + ((credential.Key ?? credential.TokenUrl) is { } source ? " of " + DocComment.InlineCode(source) : "");

    private static Code Sibling(ClientModel client, SettingModel setting) => Code.Format($$"""
        /// <summary>Returns a client with another {{WireName(setting)}} that shares the connections and options.</summary>
        {{DocComment.Param(setting.Parameter, setting.Summary, "The value.")}}
        /// <returns>The client.</returns>
        public virtual {{client.Name}} {{setting.SiblingMethod}}(string {{setting.Parameter}}) =>
            new(Connection.WithSetting({{Literal.String(setting.WireName)}}, {{setting.Parameter}}));
        """);

    private static Code Option(SettingModel setting) => Code.Format($$"""
        {{DocComment.Summary(setting.Summary, $"Gets or sets the {WireName(setting)} in the path of every operation.")}}
        /// <remarks>The default is the value of the environment variable {{DocComment.InlineCode(setting.EnvironmentVariable)}}.</remarks>
        public string? {{setting.Name}}
        {
            get => GetSetting({{Literal.String(setting.WireName)}});
            set => SetSetting({{Literal.String(setting.WireName)}}, value);
        }
        """);

    private static Code Variable(ServerVariableModel variable) => Code.Format($$"""
        {{DocComment.Summary(variable.Summary, $"Gets or sets the {WireName(variable)} in the address of the service.")}}
        {{DocComment.Remarks(Default(variable), null)}}
        public string? {{variable.Name}}
        {
            get => GetSetting({{Literal.String(variable.WireName)}});
            set => SetSetting({{Literal.String(variable.WireName)}}, value);
        }
        """);

    private static string WireName(SettingModel setting) => DocComment.InlineCode(setting.WireName);

    private static string WireName(ServerVariableModel variable) => DocComment.InlineCode(variable.WireName);

    private static string Default(ServerVariableModel variable) =>
        $"The default is the value of the environment variable {DocComment.InlineCode(variable.EnvironmentVariable)}; otherwise, it is "
        + $"{DocComment.InlineCode(variable.Default)}.{AllowedValues(variable)}";

    private static string AllowedValues(ServerVariableModel variable) =>
        variable.Values.Count == 0 ? "" : $" The allowed values are {string.Join(", ", variable.Values.Select(DocComment.InlineCode))}.";

    private static string Environment(RootModel root)
    {
        var prefix = root.EnvironmentPrefix;
        var all = root.EnvironmentCredentials
            .Select(credential => string.Join(" and ", credential.Variables.Select(name => prefix + "_" + name)))
            .ToList();
        var others = all.Count > 1 ? $" (or {string.Join(", or ", all.Skip(1))})" : "";
        var credential = !root.Authenticates || all.Count == 0 ? [] : new[] { all[0] + others };
        var names = credential.Concat(root.Settings.Select(setting => setting.EnvironmentVariable)).Append(prefix + "_BASE_URL");
        return string.Join(", ", names.Select(DocComment.Line));
    }
}
