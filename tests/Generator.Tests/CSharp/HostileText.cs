using System.Collections;

namespace Cf1Gen.Generator.Tests.CSharp;

/// <summary>Texts that try to leave the literal or the comment they are put into.</summary>
public sealed class HostileText : IEnumerable<object[]>
{
    private const string Payload = "class Injected { }";

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
        $"\\u000a{Payload}",
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
    ];

    public IEnumerator<object[]> GetEnumerator() => All.Select(text => new object[] { text }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
