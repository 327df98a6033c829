/// <summary>A client for &lt;/summary&gt;&lt;script&gt;
/// System.Environment.Exit(1);
/// public int X;
/// */
/// using System;
/// {{braces}} {0}
/// quote " and \ and """
/// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
/// /// &lt;inheritdoc/&gt;.</summary>
public partial class TextHostileClient : ApiClient
{
    /// <summary>&lt;/summary&gt;&lt;script&gt;
    /// System.Environment.Exit(1);
    /// public int X;
    /// */
    /// using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
    /// /// &lt;inheritdoc/&gt;</summary>
    /// <remarks><c>GET /a"b\c/{id"); //}/{{x}}</c> (<c>op" \</c>). &lt;/summary&gt;&lt;script&gt;
    /// System.Environment.Exit(1);
    /// public int X;
    /// */
    /// using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
    /// /// &lt;inheritdoc/&gt;
    /// &lt;/summary&gt;&lt;script&gt;
    /// System.Environment.Exit(1);
    /// public int X;
    /// */
    /// using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
    /// /// &lt;inheritdoc/&gt;</remarks>
    /// <param name="id">&lt;/summary&gt;&lt;script&gt;
    /// System.Environment.Exit(1);
    /// public int X;
    /// */
    /// using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
    /// /// &lt;inheritdoc/&gt;</param>
    /// <param name="x">The value of the path parameter.</param>
    /// <param name="query">The query and header parameters.</param>
    /// <returns>&lt;/summary&gt;&lt;script&gt;
    /// System.Environment.Exit(1);
    /// public int X;
    /// */
    /// using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
    /// /// &lt;inheritdoc/&gt;</returns>
    public virtual Task<GetResult> GetAsync(
        string id, string x, GetOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("op\"\u000A\u2028\\", $"/a\"b\\c/{id}/{x}}}\u2028")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("q\"\u2028", query?.Q)
                .AddHeader("h-x", query?.HX),
            JsonCodec.Model<GetResult>(), options, cancellationToken);
}

/// <summary>Options for creating a <see cref="TextHostileClient"/>.</summary>
public partial class TextHostileClientOptions : ApiClientOptions
{
            Name = "TextHostile",
            BaseAddress = "https://example.com/\"; ",
            EnvironmentPrefix = "TEXT_HOSTILE",
            Authenticates = false,
}
