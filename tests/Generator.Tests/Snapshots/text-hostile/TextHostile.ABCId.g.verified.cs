/// <summary>The operations on abc id.</summary>
public partial class ABCIdClient : ApiClient
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
    /// <returns>&lt;/summary&gt;&lt;script&gt;
    /// System.Environment.Exit(1);
    /// public int X;
    /// */
    /// using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
    /// /// &lt;inheritdoc/&gt;</returns>
    public virtual Task<ABCId> GetAsync(
        string id, string x, ABCIdGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("op\"\u000A\u2028\\", $"/a\"b\\c/{id}/{x}}}\u2028")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("q\"\u2028", options?.Q)
                .AddHeader("h-x", options?.HX),
            JsonCodec.Model<ABCId>(), options, cancellationToken);
}
