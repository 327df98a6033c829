using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Tests.Reading.Overlays;

/// <summary>The changes that actions make to a document.</summary>
public sealed class OverlayApplierTests
{
    [Theory]
    [InlineData("""{ "a": { "b": 1 } }""", "- { target: $.a, update: { c: 2 } }", """{ "a": { "b": 1, "c": 2 } }""")]
    [InlineData("""{ "a": { "b": 1 } }""", "- { target: $.a, update: { b: 2 } }", """{ "a": { "b": 2 } }""")]
    [InlineData("""{ "a": { "b": 1 } }""", "- { target: $.a, update: { b: null } }", """{ "a": { "b": null } }""")]
    [InlineData("""{ "a": { "b": null } }""", "- { target: $.a, update: { b: x } }", """{ "a": { "b": "x" } }""")]
    [InlineData("""{ "a": { "b": { "c": 1 } } }""", "- { target: $, update: { a: { b: { d: 2 } } } }", """{ "a": { "b": { "c": 1, "d": 2 } } }""")]
    [InlineData("""{ "a": { "b": [1] } }""", "- { target: $, update: { a: { b: [2, 3] } } }", """{ "a": { "b": [1, 2, 3] } }""")]
    [InlineData("""{ "a": [1] }""", "- { target: $.a, update: [2, 3] }", """{ "a": [1, 2, 3] }""")]
    [InlineData("""{ "a": [1] }""", "- { target: $.a, update: 2 }", """{ "a": [1, 2] }""")]
    [InlineData("""{ "a": [1] }""", "- { target: $.a, update: { b: 2 } }", """{ "a": [1, { "b": 2 }] }""")]
    [InlineData("""{ "a": [] }""", "- { target: $.a, update: null }", """{ "a": [null] }""")]
    [InlineData("""{ "a": 1 }""", "- { target: $.a, update: x }", """{ "a": "x" }""")]
    [InlineData("""{ "a": null }""", "- { target: $.a, update: x }", """{ "a": "x" }""")]
    [InlineData("""{ "a": [1, 2] }""", "- { target: '$.a[1]', update: x }", """{ "a": [1, "x"] }""")]
    [InlineData("""{ "a": [null, null] }""", "- { target: '$.a[1]', update: x }", """{ "a": [null, "x"] }""")]
    [InlineData("""{ "a": {}, "b": {} }""", "- { target: $.*, update: { c: { d: 1 } } }", """{ "a": { "c": { "d": 1 } }, "b": { "c": { "d": 1 } } }""")]
    [InlineData("""{ "a": [] }""", "- { target: \"$['a', 'a']\", update: 1 }", """{ "a": [1] }""")]
    [InlineData("""{ "a": { "b": 1, "c": 2 } }""", "- { target: $.a.b, remove: true }", """{ "a": { "c": 2 } }""")]
    [InlineData("""{ "a": [0, 1, 2, 3, 4] }""", "- { target: '$.a[1, 3, 0, 3]', remove: true }", """{ "a": [2, 4] }""")]
    [InlineData("""{ "a": [0, 1, 2] }""", "- { target: '$.a[?@ > 0]', remove: true }", """{ "a": [0] }""")]
    [InlineData("""{ "a": [null, 1, null] }""", "- { target: '$.a[?@ == null]', remove: true }", """{ "a": [1] }""")]
    [InlineData("""{ "a": [[0, 1], [2]], "b": 1 }""", "- { target: '$..[0]', remove: true }", """{ "a": [[]], "b": 1 }""")]
    [InlineData("""{ "a": { "x": 1, "b": { "x": 1 } } }""", "- { target: $..x, remove: true }", """{ "a": { "b": {} } }""")]
    [InlineData("""{ "a": { "a": { "a": 1 } } }""", "- { target: $..a, remove: true }", "{}")]
    [InlineData("""{ "a": 1 }""", "- { target: $.a, update: 2, remove: true }", "{}")]
    [InlineData("""{ "a": 1 }""", "- { target: $.a, update: 2, remove: false }", """{ "a": 2 }""")]
    [InlineData("""{ "a": { "x": 1 }, "b": { "y": 2 } }""", "- { target: $.b, copy: $.a }", """{ "a": { "x": 1 }, "b": { "y": 2, "x": 1 } }""")]
    [InlineData("""{ "a": [1], "b": [2] }""", "- { target: $.b, copy: $.a }", """{ "a": [1], "b": [2, 1] }""")]
    [InlineData("""{ "a": { "x": 1 }, "b": [2] }""", "- { target: $.b, copy: $.a }", """{ "a": { "x": 1 }, "b": [2, { "x": 1 }] }""")]
    [InlineData("""{ "a": "x", "b": 2 }""", "- { target: $.b, copy: $.a }", """{ "a": "x", "b": "x" }""")]
    [InlineData("""{ "a": { "b": {} } }""", "- { target: $.a.b, copy: $.a }", """{ "a": { "b": { "b": {} } } }""")]
    [InlineData("""{ "p": { "/a": { "get": 1 } } }""",
        """
        - { target: $.p, update: { '/b': {} } }
        - { target: "$.p['/b']", copy: "$.p['/a']" }
        - { target: "$.p['/a']", remove: true }
        """, """{ "p": { "/b": { "get": 1 } } }""")]
    [InlineData("""{ "type": "string" }""",
        """
        - { target: $.type, remove: true }
        - { target: $, update: { type: [string, 'null'] } }
        """, """{ "type": ["string", "null"] }""")]
    public void Action_changes_the_document(string document, string actions, string expected)
    {
        var applied = AppliedOverlays.Actions(document, actions);

        Assert.Empty(applied.Diagnostics);
        applied.AssertRoot(expected);
    }

    [Fact]
    public void Overlays_apply_in_their_order_and_in_both_formats()
    {
        var applied = AppliedOverlays.Of(
            new DocumentText("api.yaml", "a: 1"),
            new DocumentText("1.json", """{ "overlay": "1.0.0", "info": { "title": "", "version": "" }, "actions": [{ "target": "$", "update": { "b": 1 } }] }"""),
            new DocumentText("2.yaml", "overlay: 1.1.0\ninfo: { title: '', version: '' }\nactions: [{ target: $.b, update: 2 }]"));

        Assert.Empty(applied.Diagnostics);
        applied.AssertRoot("""{ "a": 1, "b": 2 }""");
    }

    [Fact]
    public void Value_of_an_update_is_merged_into_each_target_separately()
    {
        var applied = AppliedOverlays.Actions("""{ "a": {}, "b": {} }""", "- { target: $.*, update: { c: {} } }\n- { target: $.a.c, update: { d: 1 } }");

        applied.AssertRoot("""{ "a": { "c": { "d": 1 } }, "b": { "c": {} } }""");
    }

    [Theory]
    [InlineData("""{ "a": { "b": 1 } }""", "- target: $.a.c\n  update: 1",
        "fix.yaml(4,14): Warning CF1106: '$.a.c' matches nothing in the document. '$.a' has no member 'c'; the nearest is 'b'.")]
    [InlineData("""{ "paths": { "/notes": { "get": {} }, "/tags": {} } }""", "- target: $.paths['/note'].get\n  remove: true",
        "fix.yaml(4,18): Warning CF1106: '$.paths['/note'].get' matches nothing in the document. '$.paths' has no member '/note'; the nearest is '/notes'.")]
    [InlineData("""{ "paths": { "/notes": { "get": {} } } }""", "- target: \"$.paths['/notes'].gett\"\n  remove: true",
        "fix.yaml(4,29): Warning CF1106: '$.paths['/notes'].gett' matches nothing in the document. '$.paths['/notes']' has no member 'gett'; the nearest is 'get'.")]
    [InlineData("""{ "a": { "summary": 1 } }""", "- target: $..sumary\n  remove: true",
        "fix.yaml(4,12): Warning CF1106: '$..sumary' matches nothing in the document. Nothing in '$' has the name 'sumary'; the nearest name is 'summary'.")]
    [InlineData("""{ "servers": [{ "url": "a" }, { "url": "b" }] }""", "- target: $.servers[?@.url == 'c'].url\n  remove: true",
        "fix.yaml(4,20): Warning CF1106: '$.servers[?@.url == 'c'].url' matches nothing in the document. The filter matches none of the 2 values in '$.servers'.")]
    [InlineData("""{ "servers": [{ "url": "a" }] }""", "- target: $.servers[1]\n  remove: true",
        "fix.yaml(4,20): Warning CF1106: '$.servers[1]' matches nothing in the document. '$.servers' has 1 item.")]
    [InlineData("""{ "a": "x" }""", "- target: $.a.b.c\n  remove: true",
        "fix.yaml(4,14): Warning CF1106: '$.a.b.c' matches nothing in the document. '$.a' is a string.")]
    [InlineData("""{ "a": {} }""", "- target: $.a.*\n  remove: true",
        "fix.yaml(4,14): Warning CF1106: '$.a.*' matches nothing in the document. '$.a' is an object without such values.")]
    [InlineData("""{ "a": {} }""", "- target: $.a.b\n  remove: true",
        "fix.yaml(4,14): Warning CF1106: '$.a.b' matches nothing in the document. '$.a' is an object without members.")]
    [InlineData("""{ "a": {} }""", "- target: $.a\n  copy: $.b",
        "fix.yaml(5,10): Warning CF1106: '$.b' matches nothing in the document. '$' has no member 'b'; the nearest is 'a'.")]
    [InlineData("""{ "a": { "b": 1, "c": [2] } }""", "- target: $.a\n  update: { b: 1.0 }",
        "fix.yaml(4,3): Info CF1107: The action is not needed: the document already has the values. Remove this action.")]
    [InlineData("""{ "a": { "b": 1 } }""", "- target: $.a\n  update: {}",
        "fix.yaml(4,3): Info CF1107: The action is not needed: the document already has the values. Remove this action.")]
    [InlineData("""{ "a": [{ "b": 1 }, 2] }""", "- target: $.a\n  update: { b: 1 }",
        "fix.yaml(4,3): Info CF1107: The action is not needed: the document already has the items, and has them twice now. Remove this action.")]
    [InlineData("""{ "a": 1 }""", "- target: $.a\n  description: nothing",
        "fix.yaml(4,3): Info CF1107: The action is not needed: it has neither 'update', 'copy' nor 'remove'. Remove this action.")]
    [InlineData("""{ "a": { "b": "x", "c": 1 } }""", "- target: $.a\n  update:\n    c: 1\n    b: { d: 1 }",
        "fix.yaml(7,5): Warning CF1108: This part of the action was not applied: an object cannot be merged into '#/a/b', which is a string. To replace it, remove it with an action before this one. The rest of the overlay was applied.")]
    [InlineData("""{ "a": { "b": [1] } }""", "- target: $\n  update: { a: { b: x } }",
        "fix.yaml(5,18): Warning CF1108: This part of the action was not applied: a string cannot be merged into '#/a/b', which is an array. To replace it, remove it with an action before this one. The rest of the overlay was applied.")]
    [InlineData("""{ "a": {} }""", "- target: $.a\n  update: null",
        "fix.yaml(5,3): Warning CF1108: This part of the action was not applied: null cannot be merged into '#/a', which is an object. To replace it, remove it with an action before this one. The rest of the overlay was applied.")]
    [InlineData("""{ "a": {} }""", "- target: $\n  remove: true",
        "fix.yaml(4,11): Warning CF1108: This part of the action was not applied: the root of the document cannot be removed. The rest of the overlay was applied.")]
    [InlineData("""{ "a": {}, "b": [] }""", "- target: $.*\n  update: {}",
        "fix.yaml(4,11): Warning CF1108: This part of the action was not applied: '#/a' and '#/b' are values of different kinds. Select them with separate actions. The rest of the overlay was applied.")]
    [InlineData("""{ "a": {}, "b": {} }""", "- target: $.a\n  copy: $.*",
        "fix.yaml(5,9): Warning CF1108: This part of the action was not applied: 'copy' must select one node, but '$.*' selects 2. The rest of the overlay was applied.")]
    public void Action_without_effect_is_reported(string document, string actions, string expected)
    {
        var applied = AppliedOverlays.Actions(document, actions);

        Assert.Equal([expected], applied.Diagnostics);
    }

    [Fact]
    public void Valid_actions_are_applied_next_to_invalid_ones()
    {
        var applied = AppliedOverlays.Actions(
            """{ "a": { "b": [], "c": 1 } }""",
            "- { target: $.x, remove: true }\n- { target: $.a, update: { b: 1, c: 2 } }\n- { target: $.a, copy: $.*.* }\n- { target: $.a, update: { d: 3 } }");

        applied.AssertRoot("""{ "a": { "b": [], "c": 2, "d": 3 } }""");
        Assert.Equal(["CF1106", "CF1108", "CF1108"], applied.Found.Select(found => found.Id));
    }

    [Fact]
    public void Expensive_query_is_not_applied()
    {
        var document = "[" + string.Join(',', Enumerable.Repeat("[[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]]", 1000)) + "]";

        var applied = AppliedOverlays.Actions(document, "- { target: '$..[?count($..*) == 0]', remove: true }");

        Assert.Equal(
            ["fix.yaml(4,14): Warning CF1108: This part of the action was not applied: the query takes too many steps. The rest of the overlay was applied."],
            applied.Diagnostics);
    }

    [Fact]
    public void Overlays_add_a_limited_number_of_nodes()
    {
        var doubling = string.Join('\n', Enumerable.Range(0, 40).Select(index => $"- {{ target: $.a, copy: $, description: '{index}' }}"));

        var applied = AppliedOverlays.Actions("""{ "a": [1, 2, 3] }""", doubling);

        Assert.Contains("overlays would add more than 300000 nodes to the document", applied.Diagnostics[0], StringComparison.Ordinal);
        Assert.All(applied.Found, found => Assert.Equal("CF1108", found.Id));
    }

    [Fact]
    public void Overlays_add_a_limited_number_of_levels()
    {
        var deepening = string.Join('\n', Enumerable.Range(0, 300).Select(index =>
            $"- {{ target: '$.a{string.Concat(Enumerable.Repeat(".a", index))}', update: {{ a: {{}} }} }}"));

        var applied = AppliedOverlays.Actions("""{ "a": {} }""", deepening);

        Assert.Equal(
            "fix.yaml(258,14): Warning CF1108: This part of the action was not applied: the document would have more than 256 levels of nesting. The rest of the overlay was applied.",
            applied.Diagnostics[0]);
    }

    [Fact]
    public void Actions_that_match_nothing_do_not_prevent_the_next_ones()
    {
        var document = "{ \"a\": 0, " + string.Join(',', Enumerable.Range(0, 40_000).Select(index => $"\"name{index}\": {{}}")) + "}";
        var stale = string.Concat(Enumerable.Range(0, 20).Select(index => $"- {{ target: $..none{index}, remove: true }}\n"));

        var applied = AppliedOverlays.Actions(document, stale + "- { target: $.a, update: 1 }");

        Assert.Equal(20, applied.Found.Count(found => found.Id == "CF1106"));
        Assert.Contains("the nearest name is 'name", applied.Diagnostics[0], StringComparison.Ordinal);
        Assert.Contains("The nearest match was not searched", applied.Diagnostics[19], StringComparison.Ordinal);
        Assert.Equal("1", applied.Root!["a"]!.ToJsonString());
    }

    [Theory]
    [InlineData("fix.yaml")]
    [InlineData("fix.json")]
    public void Damaged_overlay_is_reported_and_changes_what_is_valid(string name)
    {
        var overlay = name.EndsWith(".json", StringComparison.Ordinal)
            ? """{ "overlay": "1.1.0", "info": { "title": "T", "version": "1" }, "extends": "api.json", "actions": [ { "target": "$.a[?match(@.b, '[a-z]+')]", "update": { "c": [1, null, { "d": true }] } }, { "target": "$..b", "remove": true, "copy": "$.a" } ] }"""
            : "overlay: 1.1.0\ninfo: { title: T, version: '1' }\nextends: api.json\nactions:\n- target: $.a[?match(@.b, '[a-z]+')]\n  update: { c: [1, null, { d: true }] }\n- target: $..b\n  remove: true\n- { target: $.a, copy: \"$['x']\" }\n";
        string[] inserted = ["", "'", "\"", "[", "}", "$", "null", ",", ":", "\n", "\\", "*"];

        for (var at = 0; at < overlay.Length; at++)
        {
            var damaged = overlay[..at] + inserted[at % inserted.Length] + overlay[(at + 1)..];
            foreach (var text in new[] { damaged, overlay[..at], overlay[..at] + overlay[(at + 7 < overlay.Length ? at + 7 : at)..] })
            {
                var applied = AppliedOverlays.Of(
                    new DocumentText("/p/api.json", """{ "a": [{ "b": "x" }, { "b": 1 }], "x": [{}] }"""), new DocumentText("/p/" + name, text));

                Assert.All(applied.Found, found => Assert.Matches("^CF(1002|1006|1007|1080|110[1-8])$", found.Id));
                Assert.All(applied.Found, found => Assert.Equal("/p/" + name, found.Location.GetLineSpan().Path));
            }
        }
    }

    [Fact]
    public void Overlays_can_be_canceled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => AppliedOverlays.Of(
            new DocumentText("a.json", "1"),
            new DocumentText("b.yaml", "overlay: 1.1.0\ninfo: { title: '', version: '' }\nactions: [{ target: $ }]"),
            cancellation.Token));
    }
}
