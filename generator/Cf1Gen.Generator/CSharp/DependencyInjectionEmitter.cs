using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits what a root client needs to be created by a container.</summary>
internal static class DependencyInjectionEmitter
{
    /// <summary>The namespace of the registration, which is that of all extensions of a service collection.</summary>
    public const string Namespace = "Microsoft.Extensions.DependencyInjection";

    private const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>
    /// Emits the constructors for a container that knows the client only by its type. They are supersets of the constructor without a
    /// container, because a container rejects two constructors of which none has the parameters of both.
    /// </summary>
    public static Code Constructors(ClientModel client, RootModel root, string accessibility)
    {
        var options = $"global::Microsoft.Extensions.Options.IOptions<{root.OptionsName}> configured";
        const string HttpClient = "global::System.Net.Http.HttpClient httpClient";
        const string Services = "global::System.IServiceProvider services";
        var own = root.OptionsName + "? options = null";
        var connect = $": this(global::Cf1Gen.Runtime.ApiClientConstruction.Connect<{client.Name}, {root.OptionsName}>";

        return Code.Format($$"""
            {{accessibility}} partial class {{client.Name}}
            {
                /// <summary>Initializes a new instance of the <see cref="{{client.Name}}"/> class for a container.</summary>
                {{Hidden}}
                {{ArgumentList.Format("public " + client.Name, [options, Services, own], "")}}
                    {{ArgumentList.Wrap(connect, ["configured", "services", "options"], ")")}}
                {
                }

                /// <summary>Initializes a new instance of the <see cref="{{client.Name}}"/> class for an HTTP client factory.</summary>
                {{Hidden}}
                {{ArgumentList.Format("public " + client.Name, [HttpClient, options, Services, own], "")}}
                    {{ArgumentList.Wrap(connect, ["configured", "services", "options", "httpClient"], ")")}}
                {
                }
            }
            """);
    }

    /// <summary>Emits the extension methods that register the client.</summary>
    public static Code Registration(ResourceModel resource, string name)
    {
        var client = $"global::{resource.Namespace}.{resource.Client.Name}";
        var options = $"global::{resource.Namespace}.{resource.Root!.OptionsName}";
        const string Name = "string name";
        const string Section = "IConfiguration configuration";

        return Code.Format($$"""
            /// <summary>Registers <see cref="{{client}}"/> in a service collection.</summary>
            [{{SourceFile.GeneratedCode}}]
            {{resource.Accessibility}} static class {{name}}
            {
                /// <summary>Registers the client as a singleton.</summary>
                {{Parameters()}}
                {{Method(["configure"])}}

                /// <summary>Registers the client, whose options are read from configuration, as a singleton.</summary>
                {{Parameters("configuration")}}
                {{Method(["configuration", "configure"], Section)}}

                /// <summary>Registers a client with a name as a keyed singleton.</summary>
                {{Parameters("name")}}
                {{Method(["name", "configure"], Name)}}

                /// <summary>Registers a client with a name, whose options are read from configuration, as a keyed singleton.</summary>
                {{Parameters("name", "configuration")}}
                {{Method(["name", "configuration", "configure"], Name, Section)}}
            }
            """);

        Code Method(string[] arguments, params string[] parameters) => Code.Format($$"""
            {{ArgumentList.Format(
                "public static IHttpClientBuilder Add" + resource.Client.Name,
                ["this IServiceCollection services", .. parameters, $"Action<{options}>? configure = null"],
                " =>")}}
                {{ArgumentList.Format($"services.AddApiClient<{client}, {options}>", arguments, ";", ArgumentList.Width - 4)}}
            """);
    }

    private static Code Parameters(params string[] names) => Code.Format($"""
        /// <param name="services">The service collection.</param>
        {(names.Contains("name") ? "/// <param name=\"name\">The key of the client, the name of its options.</param>" : "")}
        {(names.Contains("configuration") ? "/// <param name=\"configuration\">The section of the options.</param>" : "")}
        /// <param name="configure">The action that sets options.</param>
        /// <returns>The builder of the HTTP client, to add handlers.</returns>
        """);
}
