using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model;

namespace Cf1Gen.Generator.CSharp;

/// <summary>A client: the operations of one resource.</summary>
internal static class ClientEmitter
{
    public static Code Emit(ClientModel client, string accessibility) => Code.Of($$"""
        {{DocComment.Summary(client.Summary, "A part of the API.")}}
        /// <remarks>It may be used from several threads at once.</remarks>
        {{SourceFile.GeneratedCode}}
        {{accessibility}} partial class {{client.Name}} : ApiClient
        {
            {{Codecs(client).Fields}}

            /// <summary>Makes a client without a connection, for a class that overrides its operations in a test.</summary>
            protected {{client.Name}}() { }

            internal {{client.Name}}(ApiConnection connection) : base(connection)
            {
                {{Initializers(client)}}
            }

            {{Members(client)}}
        }
        """);

    /// <summary>What makes the clients behind a client, in its constructor.</summary>
    public static IEnumerable<Code> Initializers(ClientModel client) =>
        client.Clients.Select(other => Code.Of($"{other.Property} = new(connection);"));

    public static CodecText Codecs(ClientModel client) => CodecText.For(client.Operations.SelectMany(RequestText.Types));

    /// <summary>What every client has after its constructors.</summary>
    public static Code Members(ClientModel client)
    {
        var codecs = Codecs(client);

        return Code.Of($$"""
            {{client.Clients.Select(SubClient)}}

            {{client.Settings.Select(Setting)}}

            {{Code.Paragraphs(client.Operations.Select(operation => OperationEmitter.Emit(operation, codecs)))}}

            /// <inheritdoc/>
            protected override void Sending(HttpRequestMessage request) => OnSending(request);
            /// <inheritdoc/>
            protected override void Received(HttpResponseMessage response) => OnReceived(response);

            /// <summary>Sees each request before it is sent, and before it is sent again.</summary>
            partial void OnSending(HttpRequestMessage request);
            /// <summary>Sees each answer before it is read.</summary>
            partial void OnReceived(HttpResponseMessage response);
            """);
    }

    private static Code SubClient(SubClientModel other) => Code.Of($$"""
        {{DocComment.Summary(other.Summary, "A part of the API.")}}
        public virtual {{other.Client}} {{other.Property}} { get; } = null!;
        """);

    private static Code Setting(SettingModel setting) => Code.Of($$"""
        private string {{setting.Name}} => Connection.Setting({{Literal.String(setting.WireName)}});
        """);
}
