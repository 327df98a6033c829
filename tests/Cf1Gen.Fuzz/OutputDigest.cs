using System.Security.Cryptography;
using System.Text;
using Cf1Gen.Generator;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Fuzz;

/// <summary>A hash of all that is generated from some documents, by which two processes are compared.</summary>
public static class OutputDigest
{
    /// <param name="folders">Where the documents are.</param>
    public static string Of(IEnumerable<string> folders)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".json" or ".yaml")
            .Order(StringComparer.Ordinal))
        {
            var spec = SpecFile.Read(path);
            var result = CSharpGeneratorDriver
                .Create([new Cf1Generator().AsSourceGenerator()], [spec.ToAdditionalText()], ConsumerProject.ParseOptions,
                    new InMemoryOptionsProvider([spec]))
                .RunGenerators(ConsumerProject.Create())
                .GetRunResult();
            var texts = result.Results.Single().GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText)
                .Concat(result.Diagnostics.Select(found => found.ToString()));
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', texts)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
