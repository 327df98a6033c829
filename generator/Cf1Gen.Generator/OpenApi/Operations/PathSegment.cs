using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>A segment of a path template.</summary>
/// <param name="Text">The text as the document contains it.</param>
internal sealed record PathSegment(string Text)
{
    /// <summary>Gets a value indicating whether the segment contains a parameter.</summary>
    public bool IsParameter => Text.IndexOf('{') >= 0 && Text.IndexOf('}') > Text.IndexOf('{');

    /// <summary>Gets a value indicating whether the segment names nothing: it is a version or consists of punctuation.</summary>
    public bool HasNoName => WordSplitter.Split(Text).Count == 0 || IsVersion;

    private bool IsVersion
    {
        get
        {
            if (Text.Length < 2 || Text[0] is not ('v' or 'V'))
            {
                return false;
            }

            foreach (var c in Text.Substring(1))
            {
                if (c is not (>= '0' and <= '9' or '.'))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
