using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>A segment of a path template.</summary>
/// <param name="Text">The text as the document contains it.</param>
internal sealed record PathSegment(string Text)
{
    private static readonly HashSet<string> s_technical = new(StringComparer.OrdinalIgnoreCase) { "api", "apis", "rest" };

    private static readonly Regex s_version = new(
        @"^(v\d+([._]\d+)*([a-z]+\d*)?|\d+(\.\d+)*|\d{4}-\d{2}(-\d{2})?(-?(alpha|beta|preview))?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Gets a value indicating whether the segment contains a parameter.</summary>
    public bool IsParameter => Text.IndexOf('{') >= 0 && Text.IndexOf('}') > Text.IndexOf('{');

    /// <summary>Gets a value indicating whether the segment is a version: <c>v2</c>, <c>2.0</c>, <c>2010-04-01</c>.</summary>
    public bool IsVersion => s_version.IsMatch(Text);

    /// <summary>Gets the first number of a version; 0 if it is too large.</summary>
    public int VersionNumber =>
        int.TryParse(new string([.. Text.SkipWhile(c => !IsDigit(c)).TakeWhile(IsDigit)]), out var number) ? number : 0;

    /// <summary>Gets a value indicating whether the segment consists of punctuation.</summary>
    public bool IsPunctuation => WordSplitter.Split(Text).Count == 0;

    /// <summary>
    /// Gets a value indicating whether the segment names nothing at the start of a path: it is a version, punctuation, or a word such as
    /// <c>api</c>.
    /// </summary>
    public bool IsTechnical => IsPunctuation || IsVersion || s_technical.Contains(Text);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
