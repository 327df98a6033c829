using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Tests.Reading.Overlays;

/// <summary>The validation of overlays. The valid parts are applied.</summary>
public sealed class OverlayReaderTests
{
    private const string Info = "info: { title: T, version: '1' }\n";
    private const string Actions = "actions: [{ target: $, update: { a: 2 } }]\n";

    [Theory]
    [InlineData("", "fix.yaml(1,1): Error CF1102: The file is not an overlay of version 1.0 or 1.1: the file is empty. The document was read without it.")]
    [InlineData("- 1", "fix.yaml(1,1): Error CF1102: The file is not an overlay of version 1.0 or 1.1: its root is not an object. The document was read without it.")]
    [InlineData("openapi: 3.0.3", "fix.yaml(1,1): Error CF1102: The file is not an overlay of version 1.0 or 1.1: the version in 'overlay' is missing. The document was read without it.")]
    [InlineData("\noverlay: 2.0.0", "fix.yaml(2,1): Error CF1102: The file is not an overlay of version 1.0 or 1.1: its version is '2.0.0'. The document was read without it.")]
    [InlineData("overlay: 1.1.0\n" + Info, "fix.yaml(1,1): Error CF1102: The file is not an overlay of version 1.0 or 1.1: 'actions' must be an array with at least one action. The document was read without it.")]
    [InlineData("overlay: 1.1.0\n" + Info + "actions: []", "fix.yaml(3,1): Error CF1102: The file is not an overlay of version 1.0 or 1.1: 'actions' must be an array with at least one action. The document was read without it.")]
    [InlineData("overlay: 1.1.0\n" + Info + "actions: {}", "fix.yaml(3,1): Error CF1102: The file is not an overlay of version 1.0 or 1.1: 'actions' must be an array with at least one action. The document was read without it.")]
    [InlineData("overlay: [", "fix.yaml(1,11): Error CF1002: The text is not valid YAML: *")]
    public void File_that_is_not_an_overlay_is_an_error(string overlay, string expected)
    {
        var applied = Apply(overlay);

        var found = Assert.Single(applied.Diagnostics);
        Assert.StartsWith(expected.TrimEnd('*'), found, StringComparison.Ordinal);
        applied.AssertRoot("""{ "a": 1 }""");
    }

    [Fact]
    public void Overlay_that_exceeds_a_limit_is_an_error()
    {
        var applied = Apply("overlay: " + new string('[', 300) + new string(']', 300));

        Assert.Contains("CF1102: The file is not an overlay of version 1.0 or 1.1: it exceeds the limit of 256 levels of nesting.", Assert.Single(applied.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("overlay: 1.1\n" + Info + Actions, "1,1", "'#/overlay' must be a version such as '1.1.0'. The overlay was applied.")]
    [InlineData("overlay: '1.0'\n" + Info + Actions, "1,1", "'#/overlay' must be a version such as '1.0.0'. The overlay was applied.")]
    [InlineData("overlay: 1.1.0\n" + Actions, "1,1", "'#' has no 'info'. The overlay was applied.")]
    [InlineData("overlay: 1.1.0\ninfo: x\n" + Actions, "2,1", "'#/info' must be an object. It was ignored.")]
    [InlineData("overlay: 1.1.0\ninfo: { title: T }\n" + Actions, "2,1", "'#/info' has no 'version'. The overlay was applied.")]
    [InlineData("overlay: 1.1.0\ninfo: { title: T, version: 1.0 }\n" + Actions, "2,19", "'#/info/version' must be a string. It was ignored.")]
    [InlineData("overlay: 1.0.0\ninfo: { title: T, version: '1', description: D }\n" + Actions, "2,33", "'#/info/description' requires version 1.1.0. It was ignored.")]
    [InlineData("overlay: 1.1.0\n" + Info + "extends: 1\n" + Actions, "3,1", "'#/extends' must be a string. It was ignored.")]
    [InlineData("overlay: 1.1.0\n" + Info + "extend: x\n" + Actions, "3,1", "'#/extend' is not a member of an overlay; the nearest is 'extends'. It was ignored.")]
    [InlineData("overlay: 1.1.0\n" + Info + "actions:\n- { target: $, update: { a: 2 }, descripton: x }", "4,34", "'#/actions/0/descripton' is not a member of an action; the nearest is 'description'. It was ignored.")]
    [InlineData("overlay: 1.1.0\n" + Info + "actions:\n- { target: $, update: { a: 2 }, z: x }", "4,34", "'#/actions/0/z' is not a member of an action. It was ignored.")]
    [InlineData("overlay: 1.1.0\n" + Info + "actions:\n- { target: $, update: { a: 2 } }\n- x", "5,3", "'#/actions/1' is not an object. The action was ignored.")]
    [InlineData("overlay: 1.1.0\n" + Info + "actions:\n- { target: $, update: { a: 2 } }\n- { target: $, update: { a: 2 } }", "5,3", "'#/actions/1' is equal to '#/actions/0'. The action was ignored.")]
    [InlineData("overlay: 1.1.0\n" + Info + "actions:\n- { target: $, update: { a: 2 } }\n- { update: 1 }", "5,3", "'#/actions/1' has no 'target'. The action was ignored.")]
    [InlineData("overlay: 1.1.0\n" + Info + "actions:\n- { target: $, update: { a: 2 } }\n- { target: 1 }", "5,5", "'#/actions/1/target' must be a string. The action was ignored.")]
    [InlineData("overlay: 1.1.0\n" + Info + "actions:\n- { target: $, update: { a: 2 } }\n- { target: $, remove: yes }", "5,16", "'#/actions/1/remove' must be true or false. The action was ignored.")]
    [InlineData("overlay: 1.1.0\n" + Info + "actions:\n- { target: $, update: { a: 2 } }\n- { target: $, copy: $, update: 1 }", "5,3", "'#/actions/1' has both 'update' and 'copy'. The action was ignored.")]
    [InlineData("overlay: 1.0.0\n" + Info + "actions:\n- { target: $, update: { a: 2 } }\n- { target: $, copy: $ }", "5,16", "'#/actions/1/copy' requires version 1.1.0. The action was ignored.")]
    public void Invalid_part_is_ignored(string overlay, string at, string error)
    {
        var applied = Apply(overlay);

        Assert.Equal([$"fix.yaml({at}): Warning CF1103: This part of the overlay is not valid. {error}"], applied.Diagnostics);
        applied.AssertRoot("""{ "a": 2 }""");
    }

    [Theory]
    [InlineData("- target: $.paths./notes", "4,19", "$.paths./notes", "expected a name or '*' after '.', but found '/'")]
    [InlineData("- target: '$.a[''b'']['", "4,23", "$.a['b'][", "expected a name in quotes, an index, '*', ':' or '?', but found the end")]
    [InlineData("- target: \"$.a\\u005B\\\"b\\\"]x\"", "4,27", "$.a[\"b\"]x", "expected '.', '[' or the end, but found 'x'")]
    [InlineData("- target: >-\n    $.a\n    ..", "6,7", "$.a ..", "expected a name, '*' or '[' after '..', but found the end")]
    [InlineData("- \"target\" : info", "4,14", "info", "expected '$', the root of the document, but found 'i'")]
    [InlineData("- target: !!str $x", "4,18", "$x", "expected '.', '[' or the end, but found 'x'")]
    [InlineData("- target: $.a\n  copy: $[01]", "5,11", "$[01]", "a number begins with 0")]
    [InlineData("- target: $.a[?match(@, '\\d')]\n  remove: true", "4,27", "$.a[?match(@, '\\d')]", "expected one of the escapes \\b \\f \\n \\r \\t \\/ \\\\ \\' \\uXXXX, but found 'd'")]
    public void Invalid_query_is_located_within_the_text(string actions, string at, string query, string error)
    {
        var applied = AppliedOverlays.Actions("""{ "a": 1 }""", actions);

        Assert.Equal([$"fix.yaml({at}): Warning CF1104: The JSONPath '{query}' is not valid: {error}. It selects nothing."], applied.Diagnostics);
        applied.AssertRoot("""{ "a": 1 }""");
    }

    [Fact]
    public void Invalid_query_is_located_within_the_text_of_json()
    {
        var applied = AppliedOverlays.Of(
            new DocumentText("/p/api.json", """{ "a": 1 }"""),
            new DocumentText("/p/fix.json", """
                {
                  "overlay": "1.1.0", "info": { "title": "T", "version": "1" },
                  "actions": [
                    { "target": "$[\"a\"].b c", "remove": true }
                  ]
                }
                """));

        Assert.Equal(["fix.json(4,28): Warning CF1104: The JSONPath '$[\"a\"].b c' is not valid: expected '.', '[' or the end, but found ' '. It selects nothing."], applied.Diagnostics);
    }

    [Fact]
    public void Invalid_regular_expression_is_reported()
    {
        var applied = AppliedOverlays.Actions("""{ "a": { "b": "x" } }""", "- target: $.a[?match(@, '[a')]\n  remove: true");

        Assert.Equal("fix.yaml(4,25): Warning CF1104: The JSONPath '$.a[?match(@, '[a')]' is not valid: '[a' is not a regular expression of RFC 9485: ']' is missing. It selects nothing.", applied.Diagnostics[0]);
        applied.AssertRoot("""{ "a": { "b": "x" } }""");
    }

    [Theory]
    [InlineData("api.json", "{}", true)]
    [InlineData("./api.json", "{}", true)]
    [InlineData("../p/api.json#/x", "{}", true)]
    [InlineData("/api.json", "{}", true)]
    [InlineData("file:///elsewhere/api.json", "{}", true)]
    [InlineData("https://vendor.example/openapi", "{}", true)]
    [InlineData("https://vendor.example/api", """{ "$self": "https://vendor.example/api" }""", true)]
    [InlineData("https://vendor.example/api", """{ "$self": "https://vendor.example/other" }""", false)]
    [InlineData("other.json", "{}", false)]
    [InlineData("../api.json", "{}", false)]
    [InlineData("/openapi.yaml", "{}", false)]
    [InlineData("file:///p/other.json", "{}", false)]
    public void Extended_document_is_compared(string extends, string document, bool isSame)
    {
        var applied = AppliedOverlays.Of(
            new DocumentText("/p/api.json", document),
            new DocumentText("/p/fix.yaml", $"overlay: 1.1.0\n{Info}extends: '{extends}'\n{Actions}"));

        Assert.Equal(
            isSame ? [] : [$"fix.yaml(3,1): Warning CF1105: The overlay extends '{extends}'. It was applied to 'api.json' nevertheless."],
            applied.Diagnostics);
    }

    private static AppliedOverlays Apply(string overlay) =>
        AppliedOverlays.Of(new DocumentText("/p/api.json", """{ "a": 1 }"""), new DocumentText("/p/fix.yaml", overlay));
}
