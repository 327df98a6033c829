using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>The <c>using</c>s that a file needs.</summary>
internal static class Usings
{
    /// <summary>Namespaces in the order they are written, each with the words of generated code that it brings.</summary>
    private static readonly (string Namespace, string[] WordSplitter)[] s_all =
    [
        ("System", ["ArgumentNullException", "DateOnly", "DateTimeOffset", "IProgress<", "[Obsolete", "StringComparer"]),
        ("System.CodeDom.Compiler", ["GeneratedCode("]),
        ("System.Collections.Generic", ["IReadOnlyList<", "Dictionary<", "IAsyncEnumerable<"]),
        ("System.Diagnostics.CodeAnalysis", ["[NotNullWhen(", "[SetsRequiredMembers]"]),
        ("System.Net.Http", ["HttpRequestMessage"]),
        ("System.Text.Json", ["JsonElement"]),
        ("System.Text.Json.Serialization", ["JsonConverter("]),
        ("System.Threading", ["CancellationToken"]),
        ("System.Threading.Tasks", ["Task<", "Task "]),
        ("Cf1Gen", ["Client", "IOpenEnum<", "MultipartForm", "Optional<", "UploadFile"]),
        ("Cf1Gen.Runtime", ["Api", "Json"]),
    ];

    public static IEnumerable<string> Of(string code) => s_all.Where(entry => entry.WordSplitter.Any(Contains(code))).Select(entry => entry.Namespace);

    private static Func<string, bool> Contains(string code) => word => code.IndexOf(word, StringComparison.Ordinal) >= 0;
}
