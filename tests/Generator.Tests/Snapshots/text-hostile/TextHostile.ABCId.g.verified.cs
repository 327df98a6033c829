/// <summary>The operations on abc id.</summary>
public partial class ABCIdClient : ApiClient
{
    /// <summary>
    /// <para>&lt;script&gt;</para>
    /// <para>System.Environment.Exit(1);</para>
    /// <para>public int X;</para>
    /// <para>*/</para>
    /// <para>using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;</para>
    /// <para>/// &lt;inheritdoc/&gt;</para>
    /// </summary>
    /// <remarks>
    /// <para><c>GET /a"b\c/{id"); //}/{{x}}</c> (<c>op" \</c>). &lt;script&gt;</para>
    /// <para>System.Environment.Exit(1);</para>
    /// <para>public int X;</para>
    /// <para>*/</para>
    /// <para>using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;</para>
    /// <para>/// &lt;inheritdoc/&gt;</para>
    /// <para>&lt;script&gt;</para>
    /// <para>System.Environment.Exit(1);</para>
    /// <para>public int X;</para>
    /// <para>*/</para>
    /// <para>using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;</para>
    /// <para>/// &lt;inheritdoc/&gt;</para>
    /// </remarks>
    /// <param name="id">
    /// <para>&lt;script&gt;</para>
    /// <para>System.Environment.Exit(1);</para>
    /// <para>public int X;</para>
    /// <para>*/</para>
    /// <para>using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;</para>
    /// <para>/// &lt;inheritdoc/&gt;</para>
    /// </param>
    /// <param name="x">The value of the path parameter.</param>
    /// <returns>
    /// <para>&lt;script&gt;</para>
    /// <para>System.Environment.Exit(1);</para>
    /// <para>public int X;</para>
    /// <para>*/</para>
    /// <para>using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;</para>
    /// <para>/// &lt;inheritdoc/&gt;</para>
    /// </returns>
    public virtual Task<ABCId> GetAsync(
        string id, string x, ABCIdGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("op\"\u000A\u2028\\", $"/a\"b\\c/{id}/{x}}}\u2028")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("q\"\u2028", options?.Q)
                .AddHeader("h-x", options?.HX),
            JsonCodec.Model<ABCId>(), options, cancellationToken);
}
