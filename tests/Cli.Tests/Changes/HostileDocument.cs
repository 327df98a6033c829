namespace Cf1Gen.Cli.Tests.Changes;

/// <summary>Documents whose names and texts try to be markup, commands of a terminal, or notifications.</summary>
internal static class HostileDocument
{
    /// <summary>The markup that must not reach a page.</summary>
    public const string Script = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

    /// <summary>Gets the old version.</summary>
    public static string Old { get; } = Create("string");

    /// <summary>Gets the new version.</summary>
    public static string New { get; } = Create("integer");

    private static string Create(string type) => $$$"""
        openapi: 3.0.3
        info:
          title: "</title>{{{Script.Replace("\"", "\\\"", StringComparison.Ordinal)}}}\e[31m"
          version: "1 @admins #1 `x` **bold** [link](https://evil.example) | & ``` \u202E"
        servers: [{ url: https://shop.example }]
        paths:
          "/a{{{Script.Replace("\"", "\\\"", StringComparison.Ordinal)}}}/b":
            get:
              responses:
                "200":
                  description: "</code></details>{{{Script.Replace("\"", "\\\"", StringComparison.Ordinal)}}}"
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          "x' ``` @admins #1 https://evil.example www.evil.example {{{Script.Replace("\"", "\\\"", StringComparison.Ordinal)}}}": { type: {{{type}}} }
                          "</script>": { type: string, enum: ["{{{type}}}", "</textarea>"] }

        """;
}
