using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits a client: the operations of one resource.</summary>
internal static class ClientEmitter
{
    public static Code Emit(ClientModel client, string accessibility) => Code.Format($$"""
        {{DocComment.Summary(client.Summary, "Operations of the API.")}}
        [{{SourceFile.GeneratedCode}}]
        {{accessibility}} partial class {{client.Name}} : ApiClient
        {
            /// <summary>Initializes a new instance of the <see cref="{{client.Name}}"/> class for mocking.</summary>
            protected {{client.Name}}() { }

            internal {{client.Name}}(ApiConnection connection, ApiClient parent)
                : base(connection, parent)
            {
                {{SubClients(client)}}
            }

            {{Members(client)}}
        }
        """);

    /// <summary>Emits the statements that create the clients of a client.</summary>
    public static IEnumerable<Code> SubClients(ClientModel client) =>
        client.Clients.Select(other => Code.Format($"{other.Property} = new(connection, this);"));

    /// <summary>Emits the members that follow the constructors of a client.</summary>
    public static Code Members(ClientModel client) => Code.Format($$"""
        {{Code.Members(client.Clients.Select(SubClient))}}

        {{client.Settings.Select(Setting)}}

        {{Code.Paragraphs(client.Operations.Select(OperationEmitter.Emit))}}
        """);

    private static Code SubClient(SubClientModel other) => Code.Format($$"""
        {{DocComment.Summary(other.Summary, "Operations of the API.")}}
        public virtual {{other.Client}} {{other.Property}} { get; } = null!;
        """);

    private static Code Setting(SettingModel setting) => Code.Format($$"""
        private string {{setting.Name}} => Connection.GetSetting({{Literal.String(setting.WireName)}});
        """);
}
