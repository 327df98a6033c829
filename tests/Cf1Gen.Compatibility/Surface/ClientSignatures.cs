using Cf1Gen.Generator;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cf1Gen.Compatibility.Surface;

/// <summary>The methods and properties of a generated client, as a page shows them.</summary>
public static class ClientSignatures
{
    private const string RootClient = "ShopClient";

    /// <summary>
    /// Returns <c>Task&lt;Thing&gt; Things.GetAsync(string id)</c> for each method, without the arguments that all methods have, and
    /// <c>string Thing.Name</c> for each property.
    /// </summary>
    /// <param name="document">The text of the document.</param>
    /// <param name="rootPath">The metadata <c>RootPath</c>.</param>
    /// <param name="settings">The metadata <c>Settings</c>.</param>
    public static IReadOnlyList<string> Of(string document, string rootPath = "", string settings = "")
    {
        var isJson = document?.TrimStart().StartsWith('{') == true;
        var file = new SpecFile(isJson ? "shop.json" : "shop.yaml", document)
        {
            ClientName = RootClient,
            RootPath = rootPath,
            SettingNames = settings,
        };
        var driver = CSharpGeneratorDriver
            .Create(
                [new Cf1Generator().AsSourceGenerator()], [file.ToAdditionalText()], Generation.ParseOptions,
                new InMemoryOptionsProvider([file]))
            .RunGeneratorsAndUpdateCompilation(ConsumerProject.Create(), out var compilation, out _);
        if (driver.GetRunResult().Results.Single().Exception is { } exception)
        {
            throw new InvalidOperationException($"The generator threw an exception: {exception.Message}", exception);
        }

        var types = compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            .ToLookup(type => type.Identifier.Text, StringComparer.Ordinal);
        var clients = Clients(types);
        return
        [
            .. clients.SelectMany(client => types[client.Key].SelectMany(type => type.Members.OfType<MethodDeclarationSyntax>()).Select(
                method => $"{method.ReturnType} {client.Value}{method.Identifier.Text}({Parameters(method)})")),
            .. types.SelectMany(type => type).SelectMany(
                type => type.Members.OfType<PropertyDeclarationSyntax>(),
                (type, property) => $"{property.Type} {type.Identifier.Text}.{property.Identifier.Text}"),
        ];
    }

    private static Dictionary<string, string> Clients(ILookup<string, TypeDeclarationSyntax> types)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal) { [RootClient] = "" };
        var queue = new Queue<string>([RootClient]);
        while (queue.TryDequeue(out var name))
        {
            foreach (var property in types[name].SelectMany(type => type.Members.OfType<PropertyDeclarationSyntax>()))
            {
                var type = property.Type.ToString();
                if (type.EndsWith("Client", StringComparison.Ordinal) && paths.TryAdd(type, paths[name] + property.Identifier.Text + "."))
                {
                    queue.Enqueue(type);
                }
            }
        }

        return paths;
    }

    private static string Parameters(MethodDeclarationSyntax method) => string.Join(", ", method.ParameterList.Parameters
        .Where(parameter => parameter.Type?.ToString() is not ("CancellationToken" or "RequestOptions" or "RequestOptions?"))
        .Select(parameter => $"{parameter.Type} {parameter.Identifier.Text}"));
}
