//! Markup as text, for what leaves the page: without the framework's own renderer, which comes with a server's machinery.

use yew::virtual_dom::VNode;

/// Elements that have no end.
const EMPTY: [&str; 3] = ["br", "hr", "input"];

/// Appends the HTML of a node. Words and values are escaped, so a text from outside stays a text.
pub(crate) fn print(node: &VNode, out: &mut String) {
    match node {
        VNode::VText(text) => escape(&text.text, out),
        VNode::VList(list) => list.iter().for_each(|child| print(child, out)),
        VNode::VTag(tag) => {
            let name = tag.tag();
            out.push('<');
            out.push_str(name);
            for (key, value) in tag.attributes.iter() {
                out.push(' ');
                out.push_str(key);
                out.push_str("=\"");
                escape(value, out);
                out.push('"');
            }
            out.push('>');
            if EMPTY.contains(&name) {
                return;
            }
            if let Some(children) = tag.children() {
                print(children, out);
            }
            out.push_str("</");
            out.push_str(name);
            out.push('>');
        }
        // Other kinds of node need no printing: what is printed is made of no components.
        _ => {}
    }
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
