/// <summary>A client for &lt;/summary&gt;&lt;script&gt;
/// System.Environment.Exit(1);
/// public int X;
/// */
/// using System;
/// {{braces}} {0}
/// quote " and \ and """
/// &amp;amp; &lt;c&gt;x&lt;/c&gt; ]]&gt;
/// /// &lt;inheritdoc/&gt;.</summary>
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
