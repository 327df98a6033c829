using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.CSharp;

/// <summary>A client: the operations of one resource.</summary>
internal static class ClientEmitter
{
    public static Code Emit(ClientModel client, string accessibility) => Code.Of($$"""
        {{DocComment.Summary(client.Summary, "A part of the API.")}}
        [{{SourceFile.GeneratedCode}}]
        {{accessibility}} partial class {{client.Name}} : ApiClient
        {
            /// <summary>Makes a client for a test, which overrides its operations.</summary>
            protected {{client.Name}}() { }
            {{Constructor($"internal {client.Name}(ApiConnection connection, ApiClient parent) : base(connection, parent)", client)}}

            {{Members(client)}}
        }
        """);

    /// <summary>The constructor that makes the clients behind a client.</summary>
    public static Code Constructor(string declaration, ClientModel client) => client.Clients.Count == 0
        ? Code.Of($$"""{{declaration}} { }""")
        : Code.Of($$"""
            {{declaration}}
            {
                {{client.Clients.Select(other => Code.Of($"{other.Property} = new(connection, this);"))}}
            }
            """);

    /// <summary>What every client has after its constructors.</summary>
    public static Code Members(ClientModel client) => Code.Of($$"""
        {{client.Clients.Select(SubClient)}}

        {{client.Settings.Select(Setting)}}

        {{Code.Paragraphs(client.Operations.Select(OperationEmitter.Emit))}}

        partial void OnSending(HttpRequestMessage request);
        partial void OnReceived(HttpResponseMessage response);
        protected override void Sending(HttpRequestMessage request) => OnSending(request);
        protected override void Received(HttpResponseMessage response) => OnReceived(response);
        """);

    private static Code SubClient(SubClientModel other) => Code.Of($$"""
        {{DocComment.Summary(other.Summary, "A part of the API.")}}
        public virtual {{other.Client}} {{other.Property}} { get; } = null!;
        """);

    private static Code Setting(SettingModel setting) => Code.Of($$"""
        private string {{setting.Name}} => Connection.GetSetting({{Literal.String(setting.WireName)}});
        """);
}
