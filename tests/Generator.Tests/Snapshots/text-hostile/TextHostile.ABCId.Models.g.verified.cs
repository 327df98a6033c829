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
public sealed partial class ABCId : ApiModel<ABCId>
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
    public ABCIdP? P { get => Get(_p, name: "p\"\u000A\u2028\\"); init => _p = value; }

        json.OptionalEnum("p\"\u000A\u2028\\"u8, ref _p);
}

/// <summary>
/// <para>The query and header parameters of `op"</para>
/// <para>`.</para>
/// </summary>
public sealed partial class ABCIdGetOptions : RequestOptions
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
    public string? Q { get; set; }

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
    public string? HX { get; set; }
}

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
public readonly partial struct ABCIdP : IOpenEnum<ABCIdP>
{
    /// <summary><c>" \</c></summary>
    public static ABCIdP Valueeac8b769 => new(Values.Valueeac8b769);
    /// <summary><c></c></summary>
    public static ABCIdP Value050c5d1f => new(Values.Value050c5d1f);
}
