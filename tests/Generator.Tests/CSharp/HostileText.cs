using System.Collections;

namespace Cf1Gen.Generator.Tests.CSharp;

/// <summary>Texts that attempt to end the literal or comment that contains them.</summary>
public sealed class HostileText : IEnumerable<object[]>
{
    /// <summary>A name that no text of a document has in C#, because generated names do not contain consecutive underscores.</summary>
    public const string Name = "injected__";

    private const string Payload = $"class {Name} {{ }}";

    public static IReadOnlyList<string> All { get; } =
    [
        $"a\n{Payload}",
        $"a\r{Payload}",
        $"a\r\n{Payload}",
        $"a\u0085{Payload}",
        $"a\u2028{Payload}",
        $"a\u2029{Payload}",
        $"\"; }} }} {Payload} //",
        $"\\\"; }} }} {Payload} //",
        $"\"\"\"\n{Payload}",
        $"{{{Payload}}}",
        $"*/ {Payload} /*",
        $"]]> {Payload}",
        $"</summary> {Payload} <summary>",
        $"</c> {Payload}",
        $"<![CDATA[ {Payload}",
        $"<!-- {Payload}",
        "&undefined; &#0; &#xFFFF;",
        $"\n#endif\n{Payload}",
        $"\n#if {Name}\n#pragma warning disable\n#line 1 \"{Name}\"\n",
        $"\"; }} [System.Runtime.CompilerServices.ModuleInitializer] internal static void {Name}() {{ }} //",
        $"\")] [{Name}(\"",
        $"\" + {Name} + \"",
        $"{{{{{{{Name}}}}}}} {{0}} ${{{Name}}}",
        $"<see cref=\"{Name}\"/> <param name=\"{Name}\">",
        $"@{Name}",
        $"');{Name}('",
        $"\\u000a{Payload}",
        $"\\u0022; {Payload} //\\U0000000A",
        $"\\",
        "\0\u0001\u0008\u000b\u000c\u001e\u001f\u007f",
        "\ud800 alone \udc00",
        "\udc00\ud800",
        "\ufffe\uffff",
        "\u202e reversed \u2066 isolated",
        "😀 日本 e\u0301",
        "\t tab \t",
        "",
        " ",
        $"{new string('x', 4_000)}\n{Payload}",
    ];

    public IEnumerator<object[]> GetEnumerator() => All.Select(text => new object[] { text }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
