using System.Text.Json;

namespace ConsentAudit.Evidence;

/// <summary>Finds nulls where no reader expects one: in lists, and as values of tables. The serializer of .NET takes them whatever the types say.</summary>
public static class JsonNulls
{
    /// <summary>The line of the first, from 1; or null where there is none.</summary>
    /// <param name="json">A text that is JSON.</param>
    /// <param name="tables">Names of properties whose object is a table of values.</param>
    /// <param name="free">The name of a property of which everything is taken; or null.</param>
    public static long? FirstLine(ReadOnlySpan<byte> json, IReadOnlySet<string> tables, string? free = null)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var open = new Stack<bool>();
        var isTable = false;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    isTable = tables.Contains(reader.GetString() ?? "");
                    if (free is not null && reader.ValueTextEquals(free))
                    {
                        reader.Skip();
                    }

                    break;
                case JsonTokenType.StartObject:
                    open.Push(isTable);
                    isTable = false;
                    break;
                case JsonTokenType.StartArray:
                    open.Push(true);
                    isTable = false;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                case JsonTokenType.Null when open.TryPeek(out var holds) && holds:
                    return json[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
            }
        }

        return null;
    }
}
