/// <summary>
/// <para>A client for</para>
/// <para>&lt;script&gt;</para>
/// <para>System.Environment.Exit(1);</para>
/// <para>public int X;</para>
/// <para>*/</para>
/// <para>using System;
/// {{braces}} {0}
/// quote " and \ and """
/// &amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;</para>
/// <para>/// &lt;inheritdoc/&gt;.</para>
/// </summary>
public partial class TextHostileClient : ApiClient, IApiClient<TextHostileClient, TextHostileClientOptions>
{
        ABC = new(connection, this);

    public virtual ABCClient ABC { get; } = null!;
}

/// <summary>Options for creating a <see cref="TextHostileClient"/>.</summary>
public partial class TextHostileClientOptions : ApiClientOptions
{
            Name = "TextHostile",
            BaseAddress = "https://example.com/\"; ",
            EnvironmentPrefix = "TEXT_HOSTILE",
            Authenticates = false,
}
