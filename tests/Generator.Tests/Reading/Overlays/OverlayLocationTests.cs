using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Tests.Reading.Overlays;

/// <summary>Nodes of overlays have the location that they have in the overlay; all others keep theirs.</summary>
public sealed class OverlayLocationTests
{
    private const string Document = """
        {
          "list": [
            "zero",
            "one",
            { "a": "two" },
            "three"
          ],
          "map": {
            "a": 1,
            "b": { "c": 2 }
          }
        }
        """;

    [Fact]
    public void Nodes_without_overlays_are_in_the_document() =>
        AssertLocated("- { target: $.list, description: nothing }", ("#/list/2/a", "api.json(5,7)"), ("#/map/b/c", "api.json(10,12)"), ("#/none", "api.json(1,1)"));

    [Fact]
    public void Added_member_is_in_the_overlay() => AssertLocated(
        "- target: $.map\n  update:\n    b:\n      d: { e: 1 }\n    f: [x]",
        ("#/map/b", "api.json(10,5)"), ("#/map/b/c", "api.json(10,12)"), ("#/map/b/d", "fix.yaml(7,7)"), ("#/map/b/d/e", "fix.yaml(7,12)"),
        ("#/map/b/d/none", "fix.yaml(7,7)"), ("#/map/f/0", "fix.yaml(8,9)"), ("#/map/a", "api.json(9,5)"));

    [Fact]
    public void Replaced_value_is_in_the_overlay() => AssertLocated(
        "- { target: $.map.a, update: 2 }\n- { target: '$.list[1]', update: x }",
        ("#/map/a", "fix.yaml(4,22)"), ("#/list/0", "api.json(3,5)"), ("#/list/1", "fix.yaml(5,26)"), ("#/list/2", "api.json(5,5)"));

    [Fact]
    public void Added_item_is_in_the_overlay() => AssertLocated(
        "- { target: $.list, update: { x: 1 } }\n- { target: $, update: { list: [a, b] } }",
        ("#/list/3", "api.json(6,5)"), ("#/list/4", "fix.yaml(4,21)"), ("#/list/4/x", "fix.yaml(4,31)"), ("#/list/5", "fix.yaml(5,33)"),
        ("#/list/6", "fix.yaml(5,36)"));

    [Fact]
    public void Items_after_a_removed_one_keep_their_location() => AssertLocated(
        "- { target: '$.list[0, 2]', remove: true }\n- { target: $.list, update: x }",
        ("#/list/0", "api.json(4,5)"), ("#/list/1", "api.json(6,5)"), ("#/list/2", "fix.yaml(5,21)"));

    [Fact]
    public void Descendants_of_items_after_a_removed_one_keep_their_location() => AssertLocated(
        "- { target: '$.list[0]', remove: true }\n- { target: '$.list[0]', remove: true, description: again }\n- { target: '$.list[0]', update: { b: 1 } }",
        ("#/list/0/a", "api.json(5,7)"), ("#/list/0/b", "fix.yaml(6,36)"), ("#/list/1", "api.json(6,5)"));

    [Fact]
    public void Member_that_is_removed_and_added_is_in_the_overlay() => AssertLocated(
        "- { target: $.map, remove: true }\n- { target: $, update: { map: { a: 2 } } }",
        ("#/map", "fix.yaml(5,26)"), ("#/map/a", "fix.yaml(5,33)"));

    [Fact]
    public void Added_member_that_is_removed_and_added_is_in_the_last_overlay() => AssertLocated(
        "- { target: $, update: { x: { y: 1 } } }\n- { target: $.x, remove: true }\n- { target: $, update: { x: { z: 1 } } }",
        ("#/x/z", "fix.yaml(6,31)"));

    [Fact]
    public void Copied_node_is_in_the_overlay() => AssertLocated(
        "- { target: $, update: { copy: {} } }\n- { target: $.copy, copy: $.map }",
        ("#/copy/b", "fix.yaml(5,21)"), ("#/copy/b/c", "fix.yaml(5,21)"), ("#/map/b/c", "api.json(10,12)"));

    [Fact]
    public void Items_that_share_a_yaml_anchor_are_located_separately()
    {
        var applied = AppliedOverlays.Of(
            new DocumentText("api.yaml", "a: &a\n- 0\n- 1\nb: *a"),
            new DocumentText("fix.yaml", "overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n- { target: '$.b[0]', remove: true }"));

        applied.AssertRoot("""{ "a": [0, 1], "b": [1] }""");
        Assert.Equal(("api.yaml(2,3)", "api.yaml(3,3)", "api.yaml(3,3)"), (applied.Locate("#/a/0"), applied.Locate("#/a/1"), applied.Locate("#/b/0")));
    }

    private static void AssertLocated(string actions, params (string Pointer, string Location)[] expected)
    {
        var applied = AppliedOverlays.Actions(Document, actions);

        Assert.Equal(expected, expected.Select(place => (place.Pointer, applied.Locate(place.Pointer))));
    }
}
