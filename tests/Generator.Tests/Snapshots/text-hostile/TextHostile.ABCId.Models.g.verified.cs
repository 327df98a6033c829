/// <summary>&lt;/summary&gt;&lt;script&gt;
/// System.Environment.Exit(1);
/// public int X;
/// */
/// using System;
/// {{braces}} {0}
/// quote " and \ and """
/// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
/// /// &lt;inheritdoc/&gt;</summary>
public sealed partial class ABCId : ApiModel<ABCId>
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
    public ABCIdP? P { get => Get(_p, "p\"\u000A\u2028\\"); init => _p = value; }
}

/// <summary>The query and header parameters of op"
/// \.</summary>
public sealed partial class ABCIdGetOptions : RequestOptions
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
    public string? Q { get; set; }

    /// <summary>&lt;/summary&gt;&lt;script&gt;
    /// System.Environment.Exit(1);
    /// public int X;
    /// */
    /// using System;
    /// {{braces}} {0}
    /// quote " and \ and """
    /// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
    /// /// &lt;inheritdoc/&gt;</summary>
    public string? HX { get; set; }
}

/// <summary>&lt;/summary&gt;&lt;script&gt;
/// System.Environment.Exit(1);
/// public int X;
/// */
/// using System;
/// {{braces}} {0}
/// quote " and \ and """
/// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
/// /// &lt;inheritdoc/&gt;</summary>
public readonly partial struct ABCIdP : IOpenEnum<ABCIdP>
{
    /// <summary><c>" \</c></summary>
    public static ABCIdP Valueeac8b769 => new(Values.Valueeac8b769);
    /// <summary><c></c></summary>
    public static ABCIdP Value050c5d1f => new(Values.Value050c5d1f);
}
