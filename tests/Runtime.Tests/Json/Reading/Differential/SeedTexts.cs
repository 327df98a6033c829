using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime.Tests.Json.Reading.Differential;

/// <summary>The valid texts that are changed.</summary>
internal static class SeedTexts
{
    private static readonly string[] s_written =
    [
        "0", "-12.5e+3", "true", "null", "\"text\"", "[]", "{}", " [ 1 , 2 ] ", "[1,-2,3.5,1e10,0.1,123456789012345678901234567890]",
        """["","a","\"\\\/\b\f\n\r\t","\u0041\u00e9\ud83d\ude00","äöü 漢字 😀","a text that is longer than a block of sixteen bytes"]""",
        """{"a":1,"b":{"c":[true,false,null]},"a":2,"\u0061":3,"":4,"a name that is longer than a block of sixteen bytes":5}""",
        """
        {
          "success": true,
          "errors": [],
          "messages": [{"code": 1000, "message": "Done"}],
          "result": [
            {"id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415", "created": "2026-04-01T05:20:00Z", "tlp": "amber", "tokens": 16},
            {"id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8416", "created": "2026-04-01T05:20:00.125+02:00", "tlp": "red", "tokens": null}
          ],
          "result_info": {"count": 2, "page": 1, "per_page": 50, "total_count": 2}
        }
        """,
    ];

    private static readonly string[] s_models =
    [
        """{"text":"t","count":1,"active":true,"names":["x",null],"parts":[{"count":2},{"text":"é","other":[1,{}]}],"values":{"k":1.5},"x":0}""",
        """{"parts":[{"parts":[{"parts":[]}]}],"count":5.0,"text":"\u0074","\u0063ount":7,"active":null,"values":{},"names":[]}""",
        """{"text":"a","count":1}""",
        """{"text":"a text of more than sixteen bytes","a_name_of_sixteen":1,"count":2147483647,"a name of more than sixteen bytes":"b","active":false}""",
        """{"text":"a","":1,"a\\":2,"\"":3,"count":4,"tex":5,"texts":6}""",
        """
        {
          "count" : 1,
          "text"  : "a",
          "parts" : [ { "active" : true } , { } ]
        }
        """,
    ];

    /// <summary>Gets the texts of a <see cref="SampleModel"/>.</summary>
    internal static IReadOnlyList<byte[]> Models { get; } = [.. s_models.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Gets the other texts.</summary>
    internal static IReadOnlyList<byte[]> Others { get; } = [.. s_written.Select(Encoding.UTF8.GetBytes), .. Examples()];

    /// <summary>Returns the examples of responses in the bundled document, compact and indented in turn.</summary>
    private static IEnumerable<byte[]> Examples()
    {
        var document = JsonNode.Parse(File.ReadAllText(Repository.PathOf("spec/cloudforce-one.json")))!;
        var isIndented = false;
        foreach (var example in Find(document).Where(node => node is JsonObject or JsonArray))
        {
            isIndented = !isIndented;
            yield return JsonSerializer.SerializeToUtf8Bytes(example, new JsonSerializerOptions { WriteIndented = isIndented });
        }
    }

    private static IEnumerable<JsonNode?> Find(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(member => member.Key is "example" or "examples" ? [member.Value] : Find(member.Value)),
        JsonArray array => array.SelectMany(Find),
        _ => [],
    };
}
