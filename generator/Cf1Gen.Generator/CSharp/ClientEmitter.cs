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

    /// <summary>
    /// Emits the part of a client in the class of extension methods, which all clients of a document share. The part of the root client
    /// documents the class.
    /// </summary>
    public static Code Extensions(ResourceModel resource)
    {
        var methods = Code.Paragraphs(resource.Client.Operations.SelectMany(
            operation => OperationEmitter.EmitExtensions(operation, resource.Client.Name)));
        var isRoot = resource.Root is not null;
        return methods.IsEmpty && !isRoot ? Code.Empty : Code.Format($$"""
            {{(isRoot ? "/// <summary>Calls with a <c>CancellationToken</c> and without options.</summary>" : "")}}
            {{(isRoot ? $"[{SourceFile.GeneratedCode}]" : "")}}
            {{resource.Accessibility}} static partial class {{resource.ExtensionsName}}
            {
                {{methods}}
            }
            """);
    }

    private static Code SubClient(SubClientModel other) => Code.Format($$"""
        {{DocComment.Summary(other.Summary, "Operations of the API.")}}
        public virtual {{other.Client}} {{other.Property}} { get; } = null!;
        """);

    private static Code Setting(SettingModel setting) => Code.Format($$"""
        private string {{setting.Name}} => Connection.GetSetting({{Literal.String(setting.WireName)}});
        """);
}
